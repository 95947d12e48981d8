# limit duration or limit memory
C = object
while True:
    C = type('C', (C,), {})
