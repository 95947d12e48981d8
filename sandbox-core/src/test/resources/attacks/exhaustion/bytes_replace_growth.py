# limit memory
s = b'a' * 1000
while True:
    s = s.replace(b'a', b'aa')
