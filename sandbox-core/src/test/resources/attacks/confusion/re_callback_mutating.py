# completes
import re
p = re.compile('a')
def f(m):
    re.purge()
    return p.sub('b', 'aa')
print(p.sub(f, 'aaa'))
#> bbbbbb
