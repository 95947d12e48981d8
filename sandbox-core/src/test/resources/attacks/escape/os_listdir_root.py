# completes
import os
print([d for d in os.listdir('/') if d in ('etc', 'proc', 'home', 'root', 'usr', 'work', 'var')])
#> []
