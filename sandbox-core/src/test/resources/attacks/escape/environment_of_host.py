# completes
import os
print(dict(os.environ), os.getenv('PATH'), os.getenv('HOME'))
#> {} None None
