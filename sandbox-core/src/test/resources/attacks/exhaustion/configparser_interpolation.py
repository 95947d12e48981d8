# raises InterpolationDepthError
import configparser
c = configparser.ConfigParser()
c.read_string('[a]\nx = %(y)s\ny = %(x)s\n')
c['a']['x']
