# limit duration
s = '\U0001F600' * 1_000_000
t = '\U0001F600' * 500_000 + 'b'
while True:
    s.find(t)
