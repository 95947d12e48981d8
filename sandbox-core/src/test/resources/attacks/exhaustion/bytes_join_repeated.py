# limit memory
b''.join([bytes(1_000_000)] * 4_000)
