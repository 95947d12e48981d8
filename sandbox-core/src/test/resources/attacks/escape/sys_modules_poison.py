# completes
import sys
sys.modules['subprocess'] = 1
import subprocess
print(subprocess)
#> 1
