# limit memory or limit duration
import graphlib
g = graphlib.TopologicalSorter({i: range(i) for i in range(5000)})
list(g.static_order())
