# limit memory
import re
xs = [re.match('a', 'a') for i in range(10 ** 8)]
