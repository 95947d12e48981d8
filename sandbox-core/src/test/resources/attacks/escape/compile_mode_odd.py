# raises ValueError
compile('1', 'm', 'native')
