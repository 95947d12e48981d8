# limit duration
source = ('9' * 4000 + '\n') * 50
while True:
    compile(source, 'f', 'exec')
