# limit memory or limit duration or raises InterpolationDepthError
import configparser
c = configparser.ConfigParser()
c.read_string('[a]\nx0 = ' + 'y' * 1000 + '\n' + ''.join('x%d = %s\n' % (i, '%%(x%d)s' % (i - 1) * 30) for i in range(1, 9)))
c['a']['x8']
