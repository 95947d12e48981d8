# limit duration or limit memory or raises RecursionError or completes
import xml.dom.minidom as m
d = m.parseString('<a>' * 5_000 + '</a>' * 5_000)
len(d.toprettyxml())
