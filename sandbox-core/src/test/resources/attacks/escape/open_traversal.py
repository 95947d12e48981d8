# raises FileNotFoundError
open('/tmp/../../../../etc/passwd')
