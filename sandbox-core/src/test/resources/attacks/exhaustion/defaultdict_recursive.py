# limit memory
from collections import defaultdict
def tree(): return defaultdict(tree)
t = tree()
x = t
while True:
    x = x['a']
