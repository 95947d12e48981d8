# completes or raises RecursionError or limit duration
from collections import ChainMap
c = ChainMap()
for i in range(5000):
    c = c.new_child()
c.get('x')
