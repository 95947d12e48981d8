# limit memory
s = ''
while True:
    s += 'some more text of which there is much'
