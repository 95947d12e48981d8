# raises ValueError or limit memory
raise ValueError('x' * 10_000_000)
