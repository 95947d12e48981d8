# completes
import os
os.environ['PATH'] = 'x'
print(os.getenv('PATH'))
#> x
