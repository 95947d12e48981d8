# completes
import sys
class W:
    def write(self, s):
        sys.stdout = old
        old.write('w:' + s)
old = sys.stdout
sys.stdout = W()
print('a')
print('b')
#> w:aw:
#> b
