import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { sniffFormat } from '../../../src/source/sniff-format.js'

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  new Uint8Array(Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part)))))

const zip = (...names: readonly string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<part/>'.repeat(40))])))

/** A compound file of which only the directory entries matter: a name in UTF-16, its length, the type of a stream. */
function compound(...streams: readonly string[]): Uint8Array {
  const file = Buffer.alloc(512 + 128 * streams.length)
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  for (const [index, name] of streams.entries()) {
    const at = 512 + 128 * index
    file.write(name, at, 'utf16le')
    file.writeUInt16LE((name.length + 1) * 2, at + 64)
    file[at + 66] = 2
  }
  return file
}

const verdict = (content: Uint8Array, name: string): string => {
  try {
    return sniffFormat(content, name)
  } catch (error) {
    const { code, skipped } = error as { code: string; skipped: boolean }
    return `${code}${skipped ? ', skipped' : ''}`
  }
}

const DOCX = zip('[Content_Types].xml', '_rels/.rels', 'word/document.xml')
const PROSE = '一、总体情况\n本年度共收到申请 12 件。\n'
const PDF_OBJECT = '\n1 0 obj\n<< /Type /Catalog >>\nendobj\n'
const BINARY = bytes(Array.from({ length: 2000 }, (_, index) => (index * index * 31) % 256))

describe('sniffFormat', () => {
  it.each<[string, Uint8Array, string, string]>([
    ['a PDF', bytes('%PDF-1.7\n'), 'a.pdf', 'pdf'],
    ['a PDF with a wrong name', bytes('%PDF-1.4\n'), 'a.doc', 'pdf'],
    ['a PDF after junk', bytes('<br>Warning\n', [0, 1, 2], '%PDF-1.4', PDF_OBJECT), 'a.html', 'pdf'],
    ['a PDF that lost its header', bytes('xx', PDF_OBJECT), 'a.PDF', 'pdf'],
    ['a PDF after white space', bytes('\r\n%PDF-1.4\n'), 'a.txt', 'pdf'],
    [
      'a text that mentions the header of a PDF',
      bytes('A file begins with %PDF-1.4, says the standard.'),
      'a.txt',
      'text',
    ],
    ['a Word document', DOCX, 'a.docx', 'docx'],
    ['a Word document with a wrong name', DOCX, 'a.zip', 'docx'],
    ['a page', bytes('<!DOCTYPE html><html><body>x'), 'a.html', 'html'],
    ['a page with a wrong name', bytes('\n<html><body>x'), 'a.pdf', 'html'],
    ['a page that begins with a comment', bytes('<!-- saved from url --><html>'), 'a', 'html'],
    ['XHTML', bytes('<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html xmlns="y">'), 'a.xml', 'html'],
    ['a piece of a page', bytes("<p style='a'>x</p>\t<p>y</p>"), 'a.txt', 'html'],
    ['text with tables in markup', bytes(`${PROSE}<table><tr><td>1</td></tr></table>`), 'a', 'html'],
    ['Markdown with tables in markup', bytes(`${PROSE}<table><tr><td>1</td></tr></table>`), 'a.md', 'text'],
    ['text', bytes(PROSE), 'a.txt', 'text'],
    ['text without a name', bytes(PROSE), '', 'text'],
    ['text in GBK', bytes([0xd2, 0xbb, 0xa1, 0xa2, 0xd7, 0xdc, 0xcc, 0xe5]), 'a.doc', 'text'],
    ['text in UTF-16', Buffer.from(`\uFEFF${PROSE}`, 'utf16le'), 'a.txt', 'text'],
    ['a table with tabs', bytes('规章\t1\t2\n'), 'a.csv', 'text'],
    ['text that begins with a bracket', bytes('[2023] 12 号文件\n'), 'a.txt', 'text'],
  ])('knows %s', (_, content, name, format) => {
    expect(verdict(content, name)).toBe(format)
  })

  it.each<[string, Uint8Array, string, string]>([
    ['nothing', bytes(), 'a.pdf', 'empty-file'],
    ['white space', bytes([0xef, 0xbb, 0xbf], ' \n\t'), 'a.txt', 'empty-file'],
    [
      'a Word document that is encrypted',
      compound('Root Entry', 'EncryptionInfo', 'EncryptedPackage'),
      'a.docx',
      'encrypted',
    ],
    ['a Word document that is cut short', DOCX.subarray(0, DOCX.length - 60), 'a.docx', 'damaged'],
    ['a PDF beyond recognition', BINARY, 'a.pdf', 'damaged'],
    ['a Word 97 document', compound('Root Entry', 'WordDocument'), 'a.docx', 'unsupported-format'],
    ['an Excel 97 spreadsheet', compound('Workbook'), 'a.doc', 'unsupported-format'],
    ['another compound file', compound('Whatever'), 'a.wps', 'unsupported-format'],
    ['a spreadsheet', zip('[Content_Types].xml', 'xl/workbook.xml'), 'a.xlsx', 'unsupported-format'],
    ['an OFD document', zip('OFD.xml', 'Doc_0/Document.xml'), 'a.ofd', 'unsupported-format'],
    ['an OpenDocument text', zip('mimetype', 'content.xml'), 'a.odt', 'unsupported-format'],
    ['RTF', bytes('{\\rtf1 x}'), 'a.doc', 'unsupported-format'],
    ['a picture', bytes([0x89], 'PNG\r\n'), 'a.png', 'unsupported-format'],
    ['a photograph', bytes([0xff, 0xd8, 0xff, 0xe0]), 'a.pdf', 'unsupported-format'],
    [
      'a web archive',
      bytes('MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n'),
      'a.doc',
      'unsupported-format',
    ],
    [
      'Word in one XML file',
      bytes('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument>'),
      'a.doc',
      'unsupported-format',
    ],
    ['an unknown file by the name of a document', BINARY, 'a.wps', 'unsupported-format'],
  ])('fails over %s, which may be a report', (_, content, name, code) => {
    expect(verdict(content, name)).toBe(code)
  })

  it.each<[string, Uint8Array, string]>([
    ['JSON', bytes('{"a": 1}'), 'a.txt'],
    ['lines of JSON', bytes('{"a":1}\n{"a":2}\n'), 'a.jsonl'],
    ['a style sheet', bytes('p { color: red }'), 'a.css'],
    ['a program', bytes('export const a = "<p>x</p>"'), 'a.ts'],
    ['a script', bytes('#!/bin/sh\necho'), 'run'],
    ['XML', bytes('<?xml version="1.0"?><feed><p>x</p></feed>'), 'a.html'],
    ['a drawing', bytes('<svg xmlns="http://www.w3.org/2000/svg"></svg>'), 'a.svg'],
    ['an archive', zip('a.pdf', 'b.pdf'), 'a.zip'],
    ['an archive cut short', zip('a.pdf', 'b.pdf').subarray(0, 100), 'a.zip'],
    ['a font', bytes('wOF2', [0, 1, 0, 0]), 'a.woff2'],
    ['a binary file', BINARY, 'a.bin'],
  ])('passes over %s, which is none', (_, content, name) => {
    expect(verdict(content, name)).toBe('unsupported-format, skipped')
  })

  it('says in one line what to do next', () => {
    for (const content of [bytes(), compound('WordDocument'), BINARY, zip('xl/a.xml')]) {
      expect(() => sniffFormat(content, 'a.doc')).toThrow(/^[^\n]*[;.] ?[^\n]*\.$/)
    }
  })
})
