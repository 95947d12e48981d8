# limit memory
import functools
xs = [functools.partial(print, i) for i in range(10 ** 8)]
