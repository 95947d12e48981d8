# completes or raises ValueError
compile('1', 'm', 'eval', flags=-1)
