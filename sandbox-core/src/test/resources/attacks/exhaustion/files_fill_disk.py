# raises OSError or limit memory
with open('/tmp/x', 'w') as f:
    while True:
        f.write('x' * 100_000)
