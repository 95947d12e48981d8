# limit memory or limit duration
u = int
i = 0
while True:
    u = u | type('T', (), {})
