# limit duration
while True:
    compile('x = [i for i in range(10)]\n' * 2000, 'x', 'exec')
