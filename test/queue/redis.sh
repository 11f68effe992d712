#!/bin/sh
# Makes sure that there is a redis-server for the tests of the queue, from the packages of Debian or Ubuntu. Where that
# is not possible it says so and ends well: the tests are skipped then, and say so.
command -v redis-server >/dev/null 2>&1 && exit 0
if command -v apt-get >/dev/null 2>&1; then
  sudo=''
  [ "$(id -u)" = 0 ] || sudo='sudo -n'
  export DEBIAN_FRONTEND=noninteractive
  # the tests start their own; the one that the package would start stays off
  install='env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 apt-get install -y -qq --no-install-recommends redis-server'
  { $sudo $install || { $sudo apt-get update -qq && $sudo $install; }; } >/dev/null 2>&1
fi
command -v redis-server >/dev/null 2>&1 && exit 0
echo 'redis-server cannot be installed here; the tests of the queue are skipped (apt-get install redis-server)' >&2
