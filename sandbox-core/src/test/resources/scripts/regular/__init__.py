KIND = 'regular'
