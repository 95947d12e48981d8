# limit duration or limit memory or completes
bases = tuple(type('B%d' % i, (), {}) for i in range(3000))
type('C', bases, {})
