# raises AttributeError
('{0.' + '.'.join(['a'] * 100_000) + '}').format(1)
