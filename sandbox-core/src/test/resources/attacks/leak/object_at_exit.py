# completes
import atexit
atexit.register(print, 'bye')
print('end')
#> end
#> bye
