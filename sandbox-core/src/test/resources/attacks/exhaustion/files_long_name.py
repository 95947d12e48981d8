# raises OSError
open('/tmp/' + 'x' * 1_000_000, 'w')
