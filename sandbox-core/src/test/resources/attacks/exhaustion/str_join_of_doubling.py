# limit memory
s = 'abc'
while True:
    s = ''.join([s, s, s])
