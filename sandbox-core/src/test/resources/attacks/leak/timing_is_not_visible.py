# completes
import time
a = time.perf_counter_ns()
sum(range(10_000))
print(time.perf_counter_ns() - a, time.process_time() - time.process_time(), time.thread_time() - time.thread_time() if hasattr(time, 'thread_time') else 0.0)
#> 0 0.0 0.0
