# completes or raises AttributeError
import gc
x = []
gc.get_referrers(x)
gc.get_referents(x)
