#!/bin/sh
# Makes sure that there is a Chromium for the tests of the review pages, from the packages of Debian. Where that is not
# possible it says so and ends well: the tests are skipped then, and say so.
[ -n "${NIANBAO_CHROMIUM:-}" ] && exit 0
command -v chromium >/dev/null 2>&1 && exit 0
if command -v apt-get >/dev/null 2>&1; then
  sudo=''
  [ "$(id -u)" = 0 ] || sudo='sudo -n'
  install='env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium'
  { $sudo $install || { $sudo apt-get update -qq && $sudo $install; }; } >/dev/null 2>&1
fi
command -v chromium >/dev/null 2>&1 && exit 0
echo 'chromium cannot be installed here; the tests of the review pages are skipped (apt-get install chromium)' >&2
