# completes
import time, datetime
print(time.time(), datetime.datetime.now().year, time.perf_counter() == time.perf_counter())
#> 1767225600.0 2026 True
