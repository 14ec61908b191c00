import { describe, expect, test } from '@jest/globals';
import { readInput } from '../../../../ingest/read/read.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = async (html: string, name = 'a.html') => (await readInput({ name, bytes: utf8(html) })).text;
const lines = async (html: string) => (await read(html)).trimEnd().split('\n');
const long = '坚持问题导向，建立一位省领导、一个牵头部门、一个工作方案、一套支持政策的工作机制，推动全产业链发展，确保任务落实。';

const site = `<!DOCTYPE html><html><head><title>关于实施链长制的通知_政策_某厅</title>
<meta name="PubDate" content="2020-05-09 10:22"><meta name="ContentSource" content="江西日报"></head><body>
<div class="top"><ul><li><a href="/">首页</a></li><li><a href="/a">公开</a></li><li><a href="/b">服务</a></li></ul></div>
<div class="breadcrumb">当前位置：<a href="/">首页</a> &gt; <a href="/z">政策</a></div>
<div class="wrap"><h1>关于实施链长制的通知</h1><div class="info">发布时间：2020-05-09 来源：江西日报 字体：[<a>大</a> <a>小</a>]</div>
<div class="text"><p>　　各设区市人民政府：</p><p>${long}</p><table><tr><td>南昌市</td><td>航空</td></tr></table><p>${long}</p></div>
<div class="share">分享到：微信</div></div>
<div class="footer">版权所有 地址：南昌市</div></body></html>`;

describe('of a web page', () => {
  test('the matter is read with its title and the line of its day, without the furniture of the site', async () => {
    expect(await lines(site)).toEqual([
      '关于实施链长制的通知',
      '发布时间：2020-05-09 来源：江西日报',
      '　　各设区市人民政府：',
      `　　${long}`,
      '南昌市\t航空',
      '',
      `　　${long}`,
    ]);
  });

  test('lists of links around a text without a frame are left out, those in it are kept', async () => {
    const links = (...names: string[]) => `<ul>${names.map((name) => `<li><a href="/">${name}</a></li>`).join('')}</ul>`;
    const page = `${links('首页', '政务公开', '办事服务')}<h1>题</h1><p>${long}</p>${links('附件一', '附件二')}<p>${long}</p><p>${long}</p>`;
    expect(await lines(page)).toEqual(['题', `　　${long}`, '　　附件一', '　　附件二', `　　${long}`, `　　${long}`]);
  });

  test('the labels give day and source where no line does', async () => {
    const text = await read(site.replace(/<div class="info">.*<\/div>\n/u, ''));
    expect(text).toContain('发布时间：2020-05-09 来源：江西日报\n');
  });

  test('a plain one is read whole', async () => {
    expect(
      await lines('<h1>题</h1><p>甲</p><ul><li>乙<li>丙</ul><ol start=3><li><p>丁</p></li></ol><div>戊<br>己</div>'),
    ).toEqual(['题', '　　甲', '　　乙', '　　丙', '　　3. 丁', '　　戊', '己']);
  });

  test('a cell over several rows or columns is empty in all but the first', async () => {
    const table =
      '<table><tr><th>省</th><th>市</th><th>链</th></tr><tr><td rowspan=2>江西</td><td>南昌</td><td>航空</td></tr><tr><td colspan="2">赣州</td></tr></table><p>后';
    expect(await lines(table)).toEqual(['省\t市\t链', '江西\t南昌\t航空', '\t赣州\t', '', '　　后']);
  });

  test('a table that only places things is no table', async () => {
    const page = `<table><tr><td><h1>题</h1><p>${long}</p><table><tr><td>甲</td><td>乙</td></tr></table></td></tr></table>`;
    expect(await lines(page)).toEqual(['题', `　　${long}`, '甲\t乙']);
  });

  test('lines of the file part no Chinese words, and a raised number does not run into the one before it', async () => {
    expect(await lines('<p>产业\n   链 EPC\n  总承包，100<sup>2</sup>亿元<sup>[1]</sup></p>')).toEqual([
      '产业链 EPC 总承包，100²亿元¹',
    ]);
  });

  test('nothing is read that nobody sees', async () => {
    const page =
      '<p>甲</p><p hidden>乙</p><p style="display: none">丙</p><script>"丁"</script><style>戊</style><!-- 己 --><noscript>庚</noscript>';
    expect(await lines(page)).toEqual(['甲']);
  });

  test('one that scripts would fill is told', async () => {
    await expect(read('<!doctype html><div id="app"></div><script src="app.js"></script>')).rejects.toThrow(
      /a\.html shows no text: save the page from a browser/u,
    );
  });

  test('its own encoding is read, and a wrong label does no harm', async () => {
    const big5 = Buffer.from('sqO3fsPs', 'base64');
    const labelled = Buffer.concat([Buffer.from('<meta charset="big5"><p>'), big5, Buffer.from('</p>')]);
    expect((await readInput({ name: 'a.html', bytes: labelled })).text).toBe('產業鏈\n');
    expect(await read('<meta charset="gbk"><p>链长制</p>')).toBe('链长制\n');
    expect(await read('<meta charset="none"><p>链长制</p>')).toBe('链长制\n');
  });

  test('nesting beyond all measure is told, not a crash', async () => {
    const deep = `<!doctype html>${'<div>'.repeat(20_000)}链长制`;
    await expect(read(deep)).rejects.toThrow(/is a HTML file that cannot be read/u);
  });
});
