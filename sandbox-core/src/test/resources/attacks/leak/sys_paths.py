# completes
import sys
print([p for p in sys.path if p not in ('',)], sys.executable, getattr(sys, 'prefix', ''), sys.argv)
#> []   ['main.py']
