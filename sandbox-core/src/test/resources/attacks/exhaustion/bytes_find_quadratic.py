# limit duration or limit memory
s = b'a' * 2_000_000
t = b'a' * 1_000_000 + b'b'
while True:
    s.find(t); s.count(t); t in s; s.rfind(t); s.split(t); s.replace(t, b'')
