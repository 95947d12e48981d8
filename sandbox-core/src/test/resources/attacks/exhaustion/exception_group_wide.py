# raises ExceptionGroup
raise ExceptionGroup('g', [ValueError(i) for i in range(50_000)])
