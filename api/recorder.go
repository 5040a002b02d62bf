package api

import (
	"bytes"
	"net/http"

	"github.com/gin-gonic/gin"
)

// recorder holds an answer back until it is decided what to do with it. Headers go to the real writer at once: nothing
// is sent before flush.
type recorder struct {
	gin.ResponseWriter
	status int
	body   bytes.Buffer
}

// record makes the request's answer go into a recorder; restore undoes that.
func record(c *gin.Context) (r *recorder, restore func()) {
	inner := c.Writer
	r = &recorder{ResponseWriter: inner, status: http.StatusOK}
	c.Writer = r
	return r, func() { c.Writer = inner }
}

// flush sends what was recorded.
func (r *recorder) flush() error {
	r.ResponseWriter.WriteHeader(r.status)
	if r.body.Len() == 0 {
		r.WriteHeaderNow()
		return nil
	}
	_, err := r.ResponseWriter.Write(r.body.Bytes())
	return err //nolint:wrapcheck // an io.Writer passes errors on
}

func (r *recorder) Write(data []byte) (int, error)       { return r.body.Write(data) }
func (r *recorder) WriteString(text string) (int, error) { return r.body.WriteString(text) }
func (r *recorder) WriteHeader(status int)               { r.status = status }
func (r *recorder) Status() int                          { return r.status }
func (r *recorder) Size() int                            { return r.body.Len() }
func (r *recorder) Written() bool                        { return r.body.Len() > 0 }
