# completes
import time
time.sleep(10 ** 8)
print('awake')
#> awake
