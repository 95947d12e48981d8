# completes or raises TypeError or raises RecursionError
import time, sys
tuple.__new__(type(sys.version_info))
