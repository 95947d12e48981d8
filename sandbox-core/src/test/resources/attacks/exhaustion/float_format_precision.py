# limit memory or raises ValueError or raises MemoryError
f'{1.5:.2000000000f}'
