# limit memory
s = 'ab'
while True:
    s += s
