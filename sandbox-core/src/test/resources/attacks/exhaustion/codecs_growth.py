# limit memory
s = 'a'
while True:
    s = (s + s).encode('utf-32').decode('latin-1')
