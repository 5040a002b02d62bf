package api

import (
	"github.com/gin-gonic/gin"
	"github.com/swaggest/swgui/v5emb"
)

// description opens the reference.
const description = `Reserve-backed trade currencies on a chain of the consortium's own.

**Amounts** are decimal strings beside the currency code of their coin; **times** are RFC 3339; **addresses** are written with the EIP-55 checksum and read in any case.
**Errors** are problems after RFC 9457 with a stable ` + "`code`" + `; all codes are listed under ` + "`/v1/errors`" + `, titles come in English or Chinese by ` + "`Accept-Language`" + `.

**Keys.** Send ` + "`Authorization: Bearer spk_…`" + `. A key speaks for a principal and has scopes. A trader's key reaches the wallets of its principal; what it does not reach is answered 404, as if it did not exist. What it sees but may not change is answered 403.

**Changes** need a header ` + "`Idempotency-Key`" + `: a new random value for each new request, the same value when repeating one. For 30 days a repetition is answered with the first answer, marked ` + "`Idempotency-Replayed: true`" + `, and nothing happens twice.
A change is answered when its transaction is executed and indexed. If that takes longer than the server waits, the answer is 202 with a ` + "`Location`" + ` to poll until its status is no longer ` + "`pending`" + `.

**Lists** come in pages: pass ` + "`next`" + ` as ` + "`cursor`" + ` until it is absent.`

// docs serves the readable reference with everything it needs: no other host is asked for anything.
func (s *Server) docs() {
	page := gin.WrapH(v5emb.New("Specie API", "/openapi.json", docsPath+"/"))
	s.engine.GET(docsPath, page)
	s.engine.GET(docsPath+"/*asset", page)
}
