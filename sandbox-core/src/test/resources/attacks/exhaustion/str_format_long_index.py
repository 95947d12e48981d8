# raises ValueError or raises KeyError or raises IndexError
('{' + '9' * 100_000 + '}').format(1)
