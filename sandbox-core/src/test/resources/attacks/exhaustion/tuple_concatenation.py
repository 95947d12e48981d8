# limit memory
t = (1,)
while True:
    t += t
