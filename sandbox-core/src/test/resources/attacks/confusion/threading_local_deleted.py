# completes
import threading
l = threading.local()
l.x = 1
l.__dict__.clear()
print(hasattr(l, 'x'))
#> False
