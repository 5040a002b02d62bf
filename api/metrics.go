package api

import (
	"bytes"
	"context"
	"fmt"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/common/expfmt"

	"github.com/specie-money/specie/domain"
)

// metricsOutput is Prometheus' text format.
type metricsOutput struct {
	ContentType string `header:"Content-Type"`
	Body        []byte
}

func (s *Server) metricsRoutes() {
	read(s, route{
		path: "/v1/metrics", id: "get-metrics", tag: tagHealth, scopes: watchers, primary: true, summary: "Figures for Prometheus",
		about: "In Prometheus' text format. Its `authorization` setting sends the key.",
	}, func(context.Context, domain.Principal, *struct{}) (*metricsOutput, error) {
		text, err := metricsText(s.options.Metrics)
		return &metricsOutput{ContentType: string(expfmt.FmtText), Body: text}, err
	})
}

func metricsText(from prometheus.Gatherer) ([]byte, error) {
	if from == nil {
		return nil, nil
	}
	families, err := from.Gather()
	if err != nil {
		return nil, fmt.Errorf("gather metrics: %w", err)
	}
	var text bytes.Buffer
	encoder := expfmt.NewEncoder(&text, expfmt.FmtText)
	for _, family := range families {
		if err := encoder.Encode(family); err != nil {
			return nil, fmt.Errorf("write metrics: %w", err)
		}
	}
	return text.Bytes(), nil
}
