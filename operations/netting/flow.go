package netting

import (
	"container/heap"
	"math"
	"slices"
)

// flow is a min-cost flow in whole units, by the primal-dual method: in turn the cheapest way that is left is priced by
// Dijkstra's algorithm and all ways of that price are filled by Dinic's. The costs are small, so the prices are few.
type flow struct {
	arcs  []arc     // an arc and its reverse are neighbours: i and i^1
	from  [][]int32 // arcs of each node
	price []int64   // of each node: no arc with room costs less than what its ends' prices differ by
	cost  int64     // of all that flows
	level []int32   // of each node in the current layering
	next  []int     // arc of each node from which the search goes on
}

type arc struct {
	to    int32
	fixed bool // what flows is not changed any more
	cost  int64
	room  int64 // what may still flow
}

func newFlow(nodes int) *flow {
	return &flow{from: make([][]int32, nodes), price: make([]int64, nodes), level: make([]int32, nodes), next: make([]int, nodes)}
}

// clone copies what sending changes.
func (f *flow) clone() *flow {
	return &flow{
		arcs: slices.Clone(f.arcs), from: f.from, price: slices.Clone(f.price), cost: f.cost,
		level: make([]int32, len(f.level)), next: make([]int, len(f.next)),
	}
}

// add makes an arc and gives its number.
func (f *flow) add(from, to int, room, cost int64) int {
	number := len(f.arcs)
	f.arcs = append(f.arcs, arc{to: int32(to), cost: cost, room: room}, arc{to: int32(from), cost: -cost})
	f.from[from] = append(f.from[from], int32(number))
	f.from[to] = append(f.from[to], int32(number+1))
	return number
}

// sent is what flows over an arc.
func (f *flow) sent(number int) int64 { return f.arcs[number^1].room }

// fix makes the given amount flow over an arc for good, and sends what that changes by other ways, at the least cost.
// There must be other ways.
func (f *flow) fix(number int, amount int64) {
	arc, reverse := &f.arcs[number], &f.arcs[number^1]
	more := amount - reverse.room
	arc.fixed, reverse.fixed = true, true
	arc.room -= more
	reverse.room += more
	f.cost += more * arc.cost
	if more > 0 {
		f.send(int(arc.to), int(reverse.to), more)
	} else {
		f.send(int(reverse.to), int(arc.to), -more)
	}
}

// send sends up to the given amount from one node to another, at the least cost.
func (f *flow) send(source, sink int, most int64) {
	for most > 0 && f.reprice(source, sink) {
		for most > 0 && f.layer(source, sink) {
			clear(f.next)
			for sent := f.push(source, sink, most); sent > 0; sent = f.push(source, sink, most) {
				most -= sent
				f.cost += sent * (f.price[sink] - f.price[source])
			}
		}
	}
}

// open tells whether more may flow over an arc.
func (a arc) open() bool { return a.room > 0 && !a.fixed }

// reduced is what an arc costs beyond what its ends' prices differ by; never negative where it is open.
func (f *flow) reduced(from int, a arc) int64 {
	return a.cost + f.price[from] - f.price[a.to]
}

// reprice raises each node's price by its distance from the source, up to the sink's, and tells whether the sink can be
// reached.
func (f *flow) reprice(source, sink int) bool {
	const unreached = math.MaxInt64
	distance := make([]int64, len(f.from))
	for i := range distance {
		distance[i] = unreached
	}
	distance[source] = 0
	nearest := &queue{{source, 0}}
	for nearest.Len() > 0 {
		at := heap.Pop(nearest).(reached) //nolint:forcetypeassert,errcheck // a queue holds nothing else
		if at.node == sink {
			break
		}
		if at.distance > distance[at.node] {
			continue
		}
		for _, number := range f.from[at.node] {
			a := f.arcs[number]
			if d := at.distance + f.reduced(at.node, a); a.open() && d < distance[a.to] {
				distance[a.to] = d
				heap.Push(nearest, reached{int(a.to), d})
			}
		}
	}
	if distance[sink] == unreached {
		return false
	}
	for i, d := range distance {
		f.price[i] += min(d, distance[sink])
	}
	return true
}

// layer numbers the nodes by how many arcs they are from the source along the cheapest ways, and tells whether the sink
// is among them.
func (f *flow) layer(source, sink int) bool {
	for i := range f.level {
		f.level[i] = -1
	}
	f.level[source] = 0
	for waiting := []int{source}; len(waiting) > 0; waiting = waiting[1:] {
		node := waiting[0]
		for _, number := range f.from[node] {
			if a := f.arcs[number]; a.open() && f.level[a.to] < 0 && f.reduced(node, a) == 0 {
				f.level[a.to] = f.level[node] + 1
				waiting = append(waiting, int(a.to))
			}
		}
	}
	return f.level[sink] >= 0
}

// push sends up to the given amount on from a node, layer by layer along the cheapest ways.
func (f *flow) push(node, sink int, most int64) int64 {
	if node == sink {
		return most
	}
	for ; f.next[node] < len(f.from[node]); f.next[node]++ {
		number := f.from[node][f.next[node]]
		a := f.arcs[number]
		if !a.open() || f.level[a.to] != f.level[node]+1 || f.reduced(node, a) != 0 {
			continue
		}
		if sent := f.push(int(a.to), sink, min(most, a.room)); sent > 0 {
			f.arcs[number].room -= sent
			f.arcs[number^1].room += sent
			return sent
		}
	}
	return 0
}

type reached struct {
	node     int
	distance int64
}

// queue is a heap of reached nodes, the nearest first.
type queue []reached

func (q queue) Len() int           { return len(q) }
func (q queue) Less(i, j int) bool { return q[i].distance < q[j].distance }
func (q queue) Swap(i, j int)      { q[i], q[j] = q[j], q[i] }

// Push adds a node; for container/heap.
func (q *queue) Push(r any) { *q = append(*q, r.(reached)) } //nolint:forcetypeassert,errcheck // a queue holds nothing else

// Pop takes the last; for container/heap.
func (q *queue) Pop() any {
	last := (*q)[len(*q)-1]
	*q = (*q)[:len(*q)-1]
	return last
}
